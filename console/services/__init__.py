"""Commands, their handlers and the views; everything a screen or a script can ask for."""
