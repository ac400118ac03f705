"""What `check` asks of content, one question a module."""
