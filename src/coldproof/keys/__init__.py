"""Signing, checking and sealing: the only room that knows libsodium, and where secrets are kept.

`signing` signs notes and checks signatures, `files` keeps a secret in a file that nobody else can
read, `whole` writes a file whole or not at all, `sealing` marks what this server wrote for itself.
"""
