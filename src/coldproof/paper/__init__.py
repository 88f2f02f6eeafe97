"""Papers of a production: logs, sheets, receipts, cards and labels, as tagged PDF or plain text.

Each is made from entries up to one head of the log, says which, and carries a code that checks it.
"""
