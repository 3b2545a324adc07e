"""What a problem is, as frozen data that touches nothing: the left-most room, which everybody may import."""
