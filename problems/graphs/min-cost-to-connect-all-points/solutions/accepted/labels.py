# All pairs by length; a label for each point says what it is connected with, and the smaller part takes the other's label.
class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        members = {i: [i] for i in range(len(points))}
        label = list(range(len(points)))
        pairs = list(combinations(range(len(points)), 2))
        pairs.sort(key=lambda p: sum(abs(a - b) for a, b in zip(points[p[0]], points[p[1]])))
        cost = 0
        for i, j in pairs:
            a, b = label[i], label[j]
            if a == b:
                continue
            cost += abs(points[i][0] - points[j][0]) + abs(points[i][1] - points[j][1])
            if len(members[a]) > len(members[b]):
                a, b = b, a
            for k in members[a]:
                label[k] = b
            members[b] += members.pop(a)
            if len(members) == 1:
                break
        return cost
