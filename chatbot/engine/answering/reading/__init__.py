"""A question as read: its form, what it names, what it leans on."""
