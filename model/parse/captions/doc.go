// Package captions removes what belongs to pictures, films and charts: captions, credits, labels.
package captions
