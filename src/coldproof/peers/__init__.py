"""What a log has to do with others: log witnesses, and authorities that stamp a time.

`witness` and `serving` are a log witness of our own (C2SP tlog-witness), to be run on somebody
else's machine; `asking` and `followup` ask log witnesses about our log, behind its writer's back;
`timestamps` has a checkpoint stamped (RFC 3161).  None of them is ever waited for.
"""
