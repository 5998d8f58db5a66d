package tui

import (
	"context"
	"errors"
	"fmt"
	"os"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"hotline/model"
	"hotline/model/corpus"
)

// Options configure what the program opens and how it looks.
type Options struct {
	Locations []string    // as typed, for messages
	Query     model.Query // the query at the start
	NoMouse   bool        // leave the mouse to the terminal
	Saved     []string    // saved queries
	Session   Session     // the previous session
	Theme     string      // one of Themes; if empty, it follows the terminal's background
	Load      Load
	// Changed, called when Load is done, waits until the inputs have changed; false means that ctx ended. It is nil if nothing is
	// watched.
	Changed func(ctx context.Context) bool

	// Corrected caches corrected corpora; it may be nil.
	Corrected Corrected

	// Notebook stores the reader's marks, notes, tray and corrections. If it is nil, they last until he quits, and NoNotebook
	// says why.
	Notebook   Notebook
	NoNotebook string

	// KeepQueries and KeepSession write to disk; they may be nil. The session is stored when the program ends.
	KeepQueries func([]string) error
	KeepSession func(Session) error
	// Copy puts a text on the system's clipboard; Export writes a new file and returns its path. Both may be nil.
	Copy   func(string) error
	Export func(name string, content []byte) (string, error)

	ctx context.Context
}

// Load reads the corpus in its own goroutine and may call progress at any time. If ctx is cancelled, it returns what was read so
// far.
type Load func(ctx context.Context, progress func(corpus.Progress)) (*corpus.Corpus, []Problem, error)

func (o Options) context() context.Context {
	if o.ctx == nil {
		return context.Background()
	}
	return o.ctx
}

// Themes returns the values of Options.Theme.
func Themes() []string {
	return []string{"dark", "light", "contrast", "colorblind", "colorblind-light", "mono"}
}

// Run shows the program until the reader quits. The terminal is restored, also after SIGHUP, SIGINT, SIGQUIT, SIGTERM and when
// ctx ends.
func Run(ctx context.Context, opts Options) error {
	if _, ok := themes[opts.Theme]; opts.Theme != "" && !ok {
		return fmt.Errorf("no theme %q: choose one of %v", opts.Theme, Themes())
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	opts.ctx = ctx
	set := []tea.ProgramOption{tea.WithContext(ctx), tea.WithFPS(120), tea.WithoutSignalHandler()}
	if os.Getenv("NO_COLOR") != "" {
		opts.Theme = "mono"
	}
	if opts.Theme == "mono" {
		set = append(set, tea.WithColorProfile(colorprofile.Ascii))
	}
	var p *tea.Program
	set = append(set, tea.WithFilter(func(_ tea.Model, msg tea.Msg) tea.Msg {
		if _, ok := msg.(tea.SuspendMsg); ok {
			return halt(p)
		}
		return msg
	}))
	app := newApp(opts)
	app.begun = app.load()
	p = tea.NewProgram(app, set...)
	fault := make(chan error, 1)
	guard(p, fault, func() { obey(ctx, p) })
	end, err := p.Run()
	select {
	case said := <-fault:
		return said
	default:
	}
	if app, ok := end.(*App); ok {
		err = errors.Join(err, app.leave())
	}
	if ctx.Err() != nil && !errors.Is(err, tea.ErrProgramPanic) {
		return nil
	}
	return err
}

// leave stores what must last: waiting notes, and where the reader was.
func (a *App) leave() error {
	var notes, session error
	if a.pen.book != nil {
		if notes = a.pen.finish(); notes != nil {
			notes = fmt.Errorf("the last note is not kept: %w", notes)
		}
	}
	if a.opts.KeepSession != nil && !a.Loading.running() {
		if session = a.opts.KeepSession(a.session()); session != nil {
			session = fmt.Errorf("where you were is not kept: %w", session)
		}
	}
	return errors.Join(notes, session)
}
