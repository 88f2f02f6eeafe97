"""The script: what every reader gives, which lines name weapons, what a new draft changes."""
