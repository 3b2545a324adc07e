// problem: trees/lowest-common-ancestor-of-a-binary-tree
// time: O(n)
// memory: O(n)
// note: table of parents
class Solution {
public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        unordered_map<TreeNode*, TreeNode*> parent;
        vector<TreeNode*> todo{root};
        parent[root] = nullptr;
        while (!todo.empty()) {
            TreeNode* node = todo.back();
            todo.pop_back();
            for (TreeNode* child : {node->left, node->right}) {
                if (!child) continue;
                parent[child] = node;
                todo.push_back(child);
            }
        }
        unordered_set<TreeNode*> above;
        for (TreeNode* x = p; x; x = parent[x]) above.insert(x);
        while (!above.count(q)) q = parent[q];
        return q;
    }
};
