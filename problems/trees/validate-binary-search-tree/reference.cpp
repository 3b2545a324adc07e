// Walks the tree in order with a stack of its own and compares each node with the one visited before: a search tree
// is one whose values rise strictly. The node itself is remembered, not its value, so no value has to stand for "none".
class Solution {
public:
    bool isValidBST(TreeNode* root) {
        vector<const TreeNode*> path;
        const TreeNode* previous = nullptr;
        const TreeNode* node = root;
        while (node || !path.empty()) {
            for (; node; node = node->left) path.push_back(node);
            node = path.back();
            path.pop_back();
            if (previous && node->val <= previous->val) return false;
            previous = node;
            node = node->right;
        }
        return true;
    }
};
