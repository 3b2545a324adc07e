// One walk, node before children, that keeps the path from the root to the current node. Once the first of the two
// nodes is found, `meet` is the depth of the lowest node on the path that has it below (or is it); the walk raises that
// node only by leaving its subtree. When the second node is found, the node at that depth is the answer.
class Solution {
public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        vector<TreeNode*> path;
        vector<pair<TreeNode*, size_t>> todo{{root, 0}};
        bool found_one = false;
        size_t meet = 0;
        while (!todo.empty()) {
            const auto [node, depth] = todo.back();
            todo.pop_back();
            if (found_one && depth <= meet) meet = depth - 1;
            path.resize(depth);
            path.push_back(node);
            if (node == p || node == q) {
                if (found_one) return path[meet];
                found_one = true;
                meet = depth;
            }
            if (node->right) todo.emplace_back(node->right, depth + 1);
            if (node->left) todo.emplace_back(node->left, depth + 1);
        }
        return nullptr;
    }
};
