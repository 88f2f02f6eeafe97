"""Coldproof: prove each gun cold or hot before it changes hands."""

__version__ = "0.1.0"
