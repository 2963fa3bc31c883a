"""The Sociolance console: from a social 1-1-2 call to a handoff that holds."""

__version__ = "0.1.0"
