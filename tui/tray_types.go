package tui

// Collected is a quote in the tray and what the reader notes beside it.
type Collected struct {
	Quote string `json:"quote"` // its id
	Note  string `json:"note,omitempty"`
}
