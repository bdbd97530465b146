// Room 6: the plan, its actions and risks, the board's cycle, what deserves words. Nothing stands here yet.
export {};
