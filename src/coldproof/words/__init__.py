"""The glossary as types: ids, instants, units, weapon and round classes, load states, roles.

Every other room speaks in these words; docs/glossary.md says what each one means on a set.
Standard library only, and nothing here depends on a clock, a locale or a platform.
"""
