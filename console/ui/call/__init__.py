"""The centre of the window: one call, its seven stages, its notes and its timeline."""
