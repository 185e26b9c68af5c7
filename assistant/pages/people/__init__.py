"""Who a page is for, and what they may do."""
