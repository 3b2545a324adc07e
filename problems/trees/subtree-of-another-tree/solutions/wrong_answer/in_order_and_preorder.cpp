// Looks for the values in order and in preorder, without marks for missing children.
class Solution {
    void collect(TreeNode* node, string& pre, string& in) {
        if (!node) return;
        pre += "," + to_string(node->val) + ",";
        collect(node->left, pre, in);
        in += "," + to_string(node->val) + ",";
        collect(node->right, pre, in);
    }

public:
    bool isSubtree(TreeNode* root, TreeNode* subRoot) {
        string pre, in, subPre, subIn;
        collect(root, pre, in);
        collect(subRoot, subPre, subIn);
        return pre.find(subPre) != string::npos && in.find(subIn) != string::npos;
    }
};
