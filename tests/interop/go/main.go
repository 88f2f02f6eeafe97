// Command logcheck verifies a served log with Go's golang.org/x/mod/sumdb/note and tlog.
//
// It is written against the standards (C2SP signed-note, tlog-checkpoint, tlog-tiles, tlog-proof,
// tlog-cosignature, tlog-witness; RFC 6962) and shares no line with the program that wrote the log.
//
//	logcheck -log VKEY [-witness VKEY]... [-threshold N] site DIR
//	logcheck -log VKEY [-witness VKEY]... [-threshold N] proofs < "ENTRY-FILE<tab>PROOF-FILE" lines
//	logcheck -log VKEY -witness VKEY -threshold 1 feed DIR URL
//
// A site is a folder with checkpoint, tile/ and, beside them, proof/<index>.tlog-proof,
// growth/<old size> (a request to a log witness) and checkpoints/<old size>. What is right gives
// status 0 and a sentence; what is not, status 1 and a sentence that begins with "refused".
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"strings"
)

func main() {
	var logKey string
	var witnessKeys []string
	var t trust
	flag.StringVar(&logKey, "log", "", "the log's verifier key")
	flag.Func("witness", "a log witness's verifier key (repeatable)", func(s string) error {
		witnessKeys = append(witnessKeys, s)
		return nil
	})
	flag.IntVar(&t.threshold, "threshold", 0, "how many witnesses must have signed")
	flag.Parse()
	if err := t.take(logKey, witnessKeys); err != nil {
		refuse(err)
	}
	switch {
	case flag.Arg(0) == "site" && flag.NArg() == 2:
		said, err := t.site(flag.Arg(1))
		if err != nil {
			refuse(err)
		}
		fmt.Println(said)
	case flag.Arg(0) == "feed" && flag.NArg() == 3:
		said, err := t.feed(flag.Arg(1), flag.Arg(2))
		if err != nil {
			refuse(err)
		}
		fmt.Println(said)
	case flag.Arg(0) == "proofs" && flag.NArg() == 1:
		t.proofs()
	default:
		flag.Usage()
		os.Exit(2)
	}
}

func refuse(err error) {
	fmt.Fprintf(os.Stderr, "refused: %v\n", err)
	os.Exit(1)
}

// proofs answers each line of the input with "accepted" or a refusal, and always ends well.
func (t *trust) proofs() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		entry, proof, _ := strings.Cut(lines.Text(), "\t")
		if err := t.files(entry, proof); err != nil {
			fmt.Printf("refused: %v\n", err)
		} else {
			fmt.Println("accepted")
		}
	}
	if err := lines.Err(); err != nil {
		refuse(err)
	}
}

func (t *trust) files(entry, proof string) error {
	record, err := os.ReadFile(entry)
	if err != nil {
		return err
	}
	data, err := os.ReadFile(proof)
	if err != nil {
		return err
	}
	_, err = t.included(record, data)
	return err
}
