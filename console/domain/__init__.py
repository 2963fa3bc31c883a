"""The rules of the work, in pure Python: no Qt, no SQL, no I/O, no clock."""
