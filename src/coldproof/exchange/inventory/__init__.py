"""Lists of weapons in files: read strictly, shown before anything is recorded."""
