// Bounds, and a search through inorder for each root: O(n h).
class Solution {
    TreeNode* helper(vector<int>& preorder, vector<int>& inorder, int& next, int start, int end) {
        if (start > end) return NULL;
        int value = preorder[next++];
        int i = start;
        while (inorder[i] != value) i++;
        TreeNode* left = helper(preorder, inorder, next, start, i - 1);
        TreeNode* right = helper(preorder, inorder, next, i + 1, end);
        return new TreeNode(value, left, right);
    }

public:
    TreeNode* buildTree(vector<int>& preorder, vector<int>& inorder) {
        int next = 0;
        return helper(preorder, inorder, next, 0, inorder.size() - 1);
    }
};
