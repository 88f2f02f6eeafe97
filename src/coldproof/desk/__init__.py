"""What every machine does with entries: fold, judge, cures, views.  Standard library only."""
