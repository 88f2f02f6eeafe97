"""Errors of the state room: none.

The fold takes every act: one that does not fit what is so has its effect *out of order* (D8).
"""
