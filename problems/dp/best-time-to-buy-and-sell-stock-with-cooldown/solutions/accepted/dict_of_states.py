# A dict from the situations to the best profit, and the moves that lead from one to others.
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        states = {"free": 0}
        for price in prices:
            moves = defaultdict(list)
            for state, profit in states.items():
                if state == "held":
                    moves["held"].append(profit)
                    moves["resting"].append(profit + price)
                else:
                    moves["free"].append(profit)
                    if state == "free":
                        moves["held"].append(profit - price)
            states = {state: max(profits) for state, profits in moves.items()}
        return max(states.values())
