// Walks the tree with a stack of nodes and their depths, children after their parent. The stack lies on the heap, so
// that a chain of all nodes is no deeper for the machine than a balanced tree.
class Solution {
public:
    int maxDepth(TreeNode* root) {
        int deepest = 0;
        vector<pair<TreeNode*, int>> open;
        if (root) open.emplace_back(root, 1);
        while (!open.empty()) {
            auto [node, depth] = open.back();
            open.pop_back();
            deepest = max(deepest, depth);
            if (node->left) open.emplace_back(node->left, depth + 1);
            if (node->right) open.emplace_back(node->right, depth + 1);
        }
        return deepest;
    }
};
