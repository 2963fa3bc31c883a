"""What keeps the data over the years: backup, restore, verifying, and deletion by rule."""
