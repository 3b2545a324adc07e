# Compares all pairs of words, then depth first with a dict of what is on the path (True) or finished (False).
class Solution:
    def alienOrder(self, words: List[str]) -> str:
        adj = {c: set() for w in words for c in w}
        for w1, w2 in itertools.combinations(words, 2):
            size = min(len(w1), len(w2))
            if w1[:size] == w2[:size]:
                if len(w1) > len(w2):
                    return ""
                continue
            for a, b in zip(w1, w2):
                if a != b:
                    adj[a].add(b)
                    break
        visited = {}
        result = []

        def dfs(c):
            if c in visited:
                return visited[c]
            visited[c] = True
            for later in adj[c]:
                if dfs(later):
                    return True
            visited[c] = False
            result.append(c)
            return False

        for c in adj:
            if dfs(c):
                return ""
        return "".join(reversed(result))
