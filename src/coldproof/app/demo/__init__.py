"""The demonstration "Dry Creek": a western on its twelfth day of shooting, with its history."""
