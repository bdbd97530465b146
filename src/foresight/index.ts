// Room 5: futures: a casework simulator, and every measure scored on what it makes. Nothing stands here yet.
export {};
