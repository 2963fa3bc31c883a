"""Small widgets of the call panel."""
