"""The server: HTTP, live events, plain pages.  No decision is taken here."""
