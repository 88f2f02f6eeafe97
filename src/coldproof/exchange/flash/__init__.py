"""Marks for the picture editor as files: OpenTimelineIO, EDL, Avid markers, a pull list in CSV.

Role handles and weapons' ids only: no serial number and no name of a person goes out here.
"""
