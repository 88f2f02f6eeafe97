"""What people can do and say: frozen dataclasses in the past tense, with canonical bytes.

`base` is the envelope, `kinds` the golden list, one file a family, `codec` the bytes.
"""
