"""Scripts in files: read whole, or refused; what no line holds is named."""
