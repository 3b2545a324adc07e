// Asks both subtrees before it measures them, so that every node of a chain is measured anew: O(n h).
class Solution {
public:
    bool isBalanced(TreeNode* root) {
        if (!root) return true;
        bool leftGood = isBalanced(root->left);
        bool rightGood = isBalanced(root->right);
        int difference = levels(root->left) - levels(root->right);
        return leftGood && rightGood && difference >= -1 && difference <= 1;
    }

private:
    int levels(TreeNode* root) { return root ? max(levels(root->left), levels(root->right)) + 1 : 0; }
};
