;; Reads a run in one direction with gated recurrent units, and multiplies what is seen of a word by a matrix, two units in one instruction.
(module
  (import "engine" "memory" (memory 1))

  ;; From -1 to 1, steepest at 0.
  (func $curve (param $x v128) (result v128)
    (f64x2.div (local.get $x) (f64x2.add (f64x2.splat (f64.const 1)) (f64x2.abs (local.get $x)))))

  ;; From 0 to 1.
  (func $gate (param $x v128) (result v128)
    (f64x2.add (f64x2.splat (f64.const 0.5)) (f64x2.mul (f64x2.splat (f64.const 0.5)) (call $curve (local.get $x)))))

  ;; Works out `count` states of `hidden` numbers, which is even, each from the one `statesStep` before it; the first is at `states`.
  ;; `gates` are what the word adds: to the part that resets, to the part that updates and to the new state, `hidden` numbers each; those
  ;; of the next word are `gatesStep` further. `weights` are, by two units and by number of the state before, those of the three parts
  ;; for the two. `biases` are those of what is remembered.
  (func (export "read")
    (param $count i32) (param $hidden i32) (param $gates i32) (param $gatesStep i32) (param $weights i32) (param $biases i32)
    (param $states i32) (param $statesStep i32)
    (local $width i32) (local $unit i32) (local $weight i32) (local $before i32) (local $end i32)
    (local $reset v128) (local $update v128) (local $remembered v128) (local $value v128) (local $kept v128)
    (local.set $width (i32.shl (local.get $hidden) (i32.const 3)))
    (block $read
      (loop $words
        (br_if $read (i32.le_s (local.get $count) (i32.const 0)))
        (local.set $weight (local.get $weights))
        (local.set $unit (i32.const 0))
        (loop $units
          (local.set $reset (v128.load align=8 (i32.add (local.get $gates) (local.get $unit))))
          (local.set $update (v128.load align=8 (i32.add (i32.add (local.get $gates) (local.get $width)) (local.get $unit))))
          (local.set $remembered (v128.load align=8 (i32.add (local.get $biases) (local.get $unit))))
          (local.set $before (i32.sub (local.get $states) (local.get $statesStep)))
          (local.set $end (i32.add (local.get $before) (local.get $width)))
          (loop $numbers
            (local.set $value (v128.load64_splat (local.get $before)))
            (local.set $reset (f64x2.add (local.get $reset) (f64x2.mul (local.get $value) (v128.load align=8 (local.get $weight)))))
            (local.set $update (f64x2.add (local.get $update) (f64x2.mul (local.get $value) (v128.load offset=16 align=8 (local.get $weight)))))
            (local.set $remembered
              (f64x2.add (local.get $remembered) (f64x2.mul (local.get $value) (v128.load offset=32 align=8 (local.get $weight)))))
            (local.set $weight (i32.add (local.get $weight) (i32.const 48)))
            (local.set $before (i32.add (local.get $before) (i32.const 8)))
            (br_if $numbers (i32.lt_u (local.get $before) (local.get $end))))
          (local.set $kept (call $gate (local.get $update)))
          (local.set $value
            (call $curve
              (f64x2.add
                (v128.load align=8 (i32.add (i32.add (local.get $gates) (i32.shl (local.get $width) (i32.const 1))) (local.get $unit)))
                (f64x2.mul (call $gate (local.get $reset)) (local.get $remembered)))))
          (v128.store align=8 (i32.add (local.get $states) (local.get $unit))
            (f64x2.add
              (f64x2.mul (f64x2.sub (f64x2.splat (f64.const 1)) (local.get $kept)) (local.get $value))
              (f64x2.mul (local.get $kept)
                (v128.load align=8 (i32.add (i32.sub (local.get $states) (local.get $statesStep)) (local.get $unit))))))
          (local.set $unit (i32.add (local.get $unit) (i32.const 16)))
          (br_if $units (i32.lt_u (local.get $unit) (local.get $width))))
        (local.set $gates (i32.add (local.get $gates) (local.get $gatesStep)))
        (local.set $states (i32.add (local.get $states) (local.get $statesStep)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $words))))

  ;; Multiplies the `width` bytes of numbers at `numbers`, of which there are evenly many, by a matrix: into `into` and up to `end`, a
  ;; product for each unit. `weights` are, by two units and by number, those of the two. The numbers in even places are summed up by
  ;; themselves, and so are the others, for one sum would wait for itself.
  (func (export "multiply") (param $numbers i32) (param $width i32) (param $weights i32) (param $into i32) (param $end i32)
    (local $at i32) (local $last i32) (local $even v128) (local $odd v128)
    (local.set $last (i32.add (local.get $numbers) (local.get $width)))
    (loop $units
      (local.set $even (f64x2.splat (f64.const 0)))
      (local.set $odd (f64x2.splat (f64.const 0)))
      (local.set $at (local.get $numbers))
      (loop $pairs
        (local.set $even
          (f64x2.add (local.get $even) (f64x2.mul (v128.load64_splat (local.get $at)) (v128.load align=8 (local.get $weights)))))
        (local.set $odd
          (f64x2.add (local.get $odd) (f64x2.mul (v128.load64_splat offset=8 (local.get $at)) (v128.load offset=16 align=8 (local.get $weights)))))
        (local.set $weights (i32.add (local.get $weights) (i32.const 32)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $pairs (i32.lt_u (local.get $at) (local.get $last))))
      (v128.store align=8 (local.get $into) (f64x2.add (local.get $even) (local.get $odd)))
      (local.set $into (i32.add (local.get $into) (i32.const 16)))
      (br_if $units (i32.lt_u (local.get $into) (local.get $end))))))
