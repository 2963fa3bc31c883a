"""Storage: the only room that knows SQL. Frozen dataclasses go in and come out."""
