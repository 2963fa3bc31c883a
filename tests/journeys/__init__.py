"""From one end to the other: HTTP in, keys in the real window, what stands in the database out."""
