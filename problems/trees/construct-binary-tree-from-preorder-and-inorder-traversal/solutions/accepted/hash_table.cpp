// A hash table of places in inorder, and bounds in both lists.
class Solution {
    unordered_map<int, int> place;

    TreeNode* build(vector<int>& preorder, int first, int low, int high) {
        if (low > high) return nullptr;
        TreeNode* root = new TreeNode(preorder[first]);
        int mid = place[preorder[first]];
        root->left = build(preorder, first + 1, low, mid - 1);
        root->right = build(preorder, first + 1 + mid - low, mid + 1, high);
        return root;
    }

public:
    TreeNode* buildTree(vector<int>& preorder, vector<int>& inorder) {
        for (int i = 0; i < (int)inorder.size(); i++) place[inorder[i]] = i;
        return build(preorder, 0, 0, (int)inorder.size() - 1);
    }
};
