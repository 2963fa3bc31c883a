"""The one registry of acts: it feeds menus, keys, the palette, the command line and the help."""
