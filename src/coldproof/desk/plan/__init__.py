"""The plan before the day: ways to do without the gun, risks, days; plain values from the state."""
