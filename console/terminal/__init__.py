"""The console without a window: lists, acts by words, and the chores of an administrator."""
