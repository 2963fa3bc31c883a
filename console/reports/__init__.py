"""What was measured, in words and tables: the same on the screen, in files and in the terminal."""
