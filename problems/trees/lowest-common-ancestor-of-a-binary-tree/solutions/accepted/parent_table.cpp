// A table of parents, then the first ancestor of q among those of p.
#include <queue>
#include <unordered_map>
#include <unordered_set>
using namespace std;

static const auto io = [] { ios::sync_with_stdio(false); cin.tie(nullptr); return 0; }();

class Solution {
public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        unordered_map<TreeNode*, TreeNode*> parent;
        parent[root] = nullptr;
        queue<TreeNode*> todo;
        todo.push(root);
        while (!todo.empty()) {
            TreeNode* node = todo.front();
            todo.pop();
            for (TreeNode* child : {node->left, node->right}) {
                if (child) {
                    parent[child] = node;
                    todo.push(child);
                }
            }
        }
        unordered_set<TreeNode*> above;
        for (; p; p = parent[p]) above.insert(p);
        while (!above.count(q)) q = parent[q];
        return q;
    }
};
