// Builds the mirror image of a subtree to see whether there is one, frees it, and builds it once more: 2^h on a chain.
class Solution {
    void destroy(TreeNode* node) {
        if (!node) return;
        destroy(node->left);
        destroy(node->right);
        delete node;
    }

    bool exists(TreeNode* node) {
        TreeNode* image = invertTree(node);
        destroy(image);
        return image != nullptr;
    }

public:
    TreeNode* invertTree(TreeNode* root) {
        if (!root) return nullptr;
        TreeNode* copy = new TreeNode(root->val);
        if (exists(root->right)) copy->left = invertTree(root->right);
        if (exists(root->left)) copy->right = invertTree(root->left);
        return copy;
    }
};
