"""The fold: acts in log order → what is so now, for each weapon, lot, person, setup, day and stop.

`table` holds every transition, `fold` applies them, `records` is what they write, `facts` and
`clearance` are what others ask.
"""
