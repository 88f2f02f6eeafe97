"""Readers and writers of formats that others use: day files now; CSV, scripts, bundles later."""
