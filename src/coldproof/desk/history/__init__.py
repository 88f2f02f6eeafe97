"""The folded timeline: custody, clearances, rounds, every act in a line, and what is missing.

Computed from the entries alone, in one pass (`telling.told`); nothing here is evidence by itself.
`tables` gives the rows as tables, `csv_text` and the pages write them out.
"""
