"""Lists of weapons as prop houses keep them: columns, rows, what they come to, and back again."""
