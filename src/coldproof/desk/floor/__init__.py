"""What people see and tap, on every device: screens as data, acts made ready to be signed.

A phone's worker, the server's plain pages and the tests call `door.Door`.  A screen is a title and
a list of parts (`parts`); whoever shows it draws parts and knows nothing of guns.  A tap gives a
new draft, another screen, or acts to sign.  No key, clock, file or network is used in here.
"""
